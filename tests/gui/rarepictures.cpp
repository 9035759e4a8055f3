// SPDX-License-Identifier: Apache-2.0
#include "rarepictures.h"

#include <cstdio>
#include <random>

#include <QDateTime>
#include <QScrollBar>
#include <QTableView>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include "gui/dialogs/startproblem.h"
#include "gui/mainwindow.h"
#include "gui/page.h"
#include "server/serverthread.h"

using namespace Qt::StringLiterals;

namespace test {

namespace {

constexpr int Rows = 100'000;

bool isBlank(const QImage &image)
{
    const QRgb first = image.pixel(image.width() / 2, image.height() / 12);
    for (int y = 0; y < image.height(); y += 5) {
        for (int x = 0; x < image.width(); x += 5) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

server::ChangeBatch crowd()
{
    std::mt19937 random{3856};
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto address = [](int number) {
        return "sip:person" + QByteArray::number(100'000 + number) + "@example.com";
    };
    static const QString activities[] = {{}, u"busy"_s, u"on-the-phone"_s, u"away"_s};
    server::ChangeBatch batch;
    batch.isSnapshot = true;
    for (int number = 0; number < Rows; ++number) {
        server::PresentityRow presentity;
        presentity.aor = address(number);
        presentity.summary.basic = presence::BasicStatus(random() % 3);
        presentity.summary.activity = activities[random() % 4];
        presentity.summary.note = number % 7 == 0 ? u"Back at three, or a little later"_s : u""_s;
        presentity.summary.devices = int(random() % 3);
        presentity.publications = 1;
        presentity.watchersActive = int(random() % 3000);
        presentity.watchersPending = number % 20 == 0 ? 1 : 0;
        presentity.changed = now - qint64(random() % 600);
        presentity.nextExpiry = now + qint64(random() % 3600);
        batch.presentities.changed.push_back(presentity);
        server::SubscriptionRow subscription;
        subscription.id = number + 1;
        subscription.presentity = address(number / 10);
        subscription.watcher = address(Rows - 1 - number);
        subscription.package = "presence";
        subscription.status = number % 10 == 0 ? "pending" : "active";
        subscription.contact = "sip:phone@192.0.2.17:5060";
        subscription.transport = "udp";
        subscription.version = quint32(random() % 100'000);
        subscription.lastAnswer = number % 9 == 0 ? 481 : 200;
        subscription.expires = now + qint64(random() % 3600);
        subscription.lastNotify = now - qint64(random() % 600);
        batch.subscriptions.changed.push_back(subscription);
        server::WatcherRow watcher;
        watcher.presentity = subscription.presentity;
        watcher.watcher = subscription.watcher;
        watcher.status = subscription.status;
        watcher.asked = random() % 5;
        watcher.since = now - qint64(random() % 600);
        batch.watchers.changed.push_back(watcher);
        server::RegistrationRow registration;
        registration.aor = address(number);
        registration.contact = "sip:phone@192.0.2.17:5060";
        registration.userAgent = "Softphone 1.0";
        registration.expires = subscription.expires;
        batch.registrations.changed.push_back(registration);
    }
    return batch;
}

server::Config configIn(const QTemporaryDir &folder, quint16 port)
{
    server::Config config;
    config.listen.addresses = {
        {sip::Protocol::Udp, sip::Endpoint::fromHostAddress(QHostAddress::LocalHost, port)}};
    config.store.database = folder.filePath(u"presence.sqlite"_s);
    config.control.socket = u"none"_s;
    config.xcap.addresses.clear();
    return config;
}

/// What is said when the server cannot start so.
int takeProblem(const server::Config &config, const QDir &folder, const QString &name)
{
    server::ServerThread server;
    const auto started = server.start(config);
    if (started) {
        std::fprintf(stderr, "%s: the server starts\n", qPrintable(name));
        return 1;
    }
    const gui::Launch launch;
    gui::StartProblem problem(started.error(), config, launch);
    problem.show();
    QCoreApplication::processEvents();
    return take(problem, folder, name);
}

} // namespace

int take(QWidget &widget, const QDir &folder, const QString &name)
{
    const QImage image = widget.grab().toImage();
    const QString file = folder.filePath(name + u".png"_s);
    if (!image.save(file) || isBlank(image)) {
        std::fprintf(stderr, "%s: nothing to be seen\n", qPrintable(file));
        return 1;
    }
    std::printf("%s\n", qPrintable(file));
    return 0;
}

int takeCrowd(const QDir &folder, const QStringList &wanted, const QString &what, QSize size)
{
    server::ServerThread server; // never started
    gui::MainWindow window(server);
    window.resize(size);
    window.show();
    const_cast<gui::LiveData &>(window.data()).take(crowd()); // in place of the change feed
    int blanks = 0;
    for (const QString &name :
         {u"presentities"_s, u"approvals"_s, u"subscriptions"_s, u"registrations"_s}) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        window.showPage(name + u"Page"_s);
        auto *table = window.page(name + u"Page"_s)
                          ->findChild<QTableView *>(name == u"approvals"_s ? u"watchers"_s : name);
        table->selectRow(table->model()->rowCount() / 2);
        table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
        QCoreApplication::processEvents();
        blanks += take(window, folder, name + u"-crowd-"_s + what);
    }
    return blanks;
}

int takeStartProblems(const QDir &folder, const QString &what)
{
    const QTemporaryDir home;
    QUdpSocket other;
    other.bind(QHostAddress::LocalHost, 0, QUdpSocket::DontShareAddress);
    int blanks =
        takeProblem(configIn(home, other.localPort()), folder, u"start-port-in-use-"_s + what);
    server::Config privileged = configIn(home, 0);
    privileged.listen.addresses.front().endpoint =
        sip::Endpoint::fromHostAddress(QHostAddress(u"192.0.2.1"_s), 5060);
    blanks += takeProblem(privileged, folder, u"start-no-such-address-"_s + what);
    server::Config isFolder = configIn(home, 0);
    isFolder.store.database = home.path();
    blanks += takeProblem(isFolder, folder, u"start-database-"_s + what);
    server::Config noRights = configIn(home, 0);
    noRights.store.database = u"/proc/hereabouts/presence.sqlite"_s; // not even root may
    blanks += takeProblem(noRights, folder, u"start-no-rights-"_s + what);
    server::Config xcap = configIn(home, 0);
    QTcpServer http;
    http.listen(QHostAddress::LocalHost);
    xcap.xcap.addresses = {
        {server::HttpAddress::Scheme::Http,
         sip::Endpoint::fromHostAddress(QHostAddress::LocalHost, http.serverPort())}};
    blanks += takeProblem(xcap, folder, u"start-xcap-"_s + what);
    return blanks;
}

} // namespace test
