// SPDX-License-Identifier: Apache-2.0
#pragma once

// Lays out cards of equal width in as many columns as there is room for, each card below the
// shortest column so far. GUI thread.

#include <vector>

#include <QLayout>

namespace gui {

class CardLayout : public QLayout
{
    Q_OBJECT

public:
    /// Cards are at least so wide, if there is room.
    explicit CardLayout(int cardWidth, QWidget *parent = nullptr);
    ~CardLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Do : quint8 { Measure, Place };
    int arrange(const QRect &rect, Do what) const;

    int m_cardWidth;
    std::vector<QLayoutItem *> m_items;
};

} // namespace gui
