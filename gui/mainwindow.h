// SPDX-License-Identifier: Apache-2.0
#pragma once

// The desktop window over a running server: a sidebar, the pages in a stack, a line for what came
// of an act, and a status bar. GUI thread.

#include <memory>
#include <vector>

#include <QMainWindow>

#include "gui/actions.h"
#include "gui/models/livedata.h"
#include "gui/page.h"

class QLabel;
class QStackedWidget;

namespace gui {

class MessageLine;
class Sidebar;
class Tray;
struct Launch;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `server` and `logging`, which may be null, must outlive the window.
    explicit MainWindow(server::ServerThread &server, base::Logging *logging = nullptr,
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const LiveData &data() const { return m_data; }
    /// By its object name; null when there is no such page.
    [[nodiscard]] Page *page(const QString &name) const;
    void showPage(const QString &name, const QString &what = {});
    /// Offers the settings; `launch` must outlive the window.
    void setLaunch(const Launch &launch);
    /// Closes it for good, whatever the tray is for.
    void quit();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// Every page is made here; the order is that of the sidebar.
    void addPages();
    void addPage(Page *page);
    void build();
    void buildMenus();
    void pageShown(int row);
    void showStatus();
    void refresh();
    void showAbout();
    void showSettings();
    void buildTray();
    void comeBack();
    void saveState() const;
    void restoreState();

    server::ServerThread &m_server;
    Actions m_actions;
    LiveData m_data;
    Surroundings m_around;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_stack = nullptr;
    MessageLine *m_message = nullptr;
    QLabel *m_status = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_pageMenu = nullptr;
    std::vector<Page *> m_pages;
    const Launch *m_launch = nullptr;
    std::unique_ptr<Tray> m_tray;
    bool m_quits = false; // closing is not to leave it in the tray
};

} // namespace gui
