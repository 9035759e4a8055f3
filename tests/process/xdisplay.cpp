// SPDX-License-Identifier: Apache-2.0
#include "xdisplay.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds, for a machine under load

} // namespace

XDisplay::~XDisplay()
{
    m_server.kill();
    m_server.waitForFinished(Patience);
}

bool XDisplay::start()
{
    // It takes the first display that is free, and says which once it can be used. Else it would
    // begin anew whenever its last client goes, and throw out a program that comes just then.
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s,
                               u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    QByteArray number;
    while (!number.endsWith('\n')) {
        if (!m_server.waitForReadyRead(Patience))
            return false;
        number += m_server.readAllStandardOutput();
    }
    m_name = u':' + QString::fromLatin1(number.trimmed());
    return true;
}

QString XDisplay::window(const QString &title) const
{
    return tool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, title})
        .section(u'\n', 0, 0, QString::SectionSkipEmpty);
}

bool XDisplay::type(const QString &window, const QStringList &keys) const
{
    return !tool(QStringList{u"windowfocus"_s, u"--sync"_s, window, u"key"_s,
                             u"--clearmodifiers"_s} +
                 keys)
                .isNull();
}

QString XDisplay::tool(const QStringList &arguments) const
{
    QProcess tool;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_name);
    tool.setProcessEnvironment(environment);
    tool.start(u"xdotool"_s, arguments);
    if (!tool.waitForFinished(Patience) || tool.exitCode() != 0)
        return {};
    return u""_s + QString::fromUtf8(tool.readAllStandardOutput());
}
