// SPDX-License-Identifier: Apache-2.0
#pragma once

// A `.flow` file as values: its steps, each with the line it stands on. The language is explained
// in flowrunner.h. Parsing knows the words of the language and nothing of SIP servers, so a
// mistyped flow is refused before anything runs.

#include <optional>
#include <vector>

#include <QByteArray>
#include <QByteArrayList>

#include "base/result.h"

namespace test {

/// `Name: value`, of a header field or of one of the words about the body and the way.
struct FlowField
{
    QByteArray name;
    QByteArray value;
};

struct FlowStep
{
    enum class Kind : quint8 {
        Actor,          // actor NAME URI ...: words
        Set,            // set KEY VALUE: words
        Request,        // NAME > METHOD [URI] fields
        Raw,            // NAME > raw, with the block below it in `raw`
        Again,          // NAME > again
        Answer,         // NAME > STATUS [fields]
        ExpectResponse, // NAME < STATUS fields
        ExpectRequest,  // NAME < METHOD fields
        ExpectNothing,  // NAME < nothing
        Mood,           // NAME answers STATUS | nothing
        Wait,           // wait TIME
        Command,        // everything else: restart, commit, store, admin, sql, ...
    };

    Kind kind = Kind::Command;
    int line = 0;
    QByteArray text; // as written, for reports
    QByteArray actor;
    QByteArray phoneLine; // behind the dot of the actor's name: which of its dialogs
    QByteArray method;
    QByteArray uri;
    int status = 0; // of answers; 0: none at all
    qint64 milliseconds = 0;
    std::vector<FlowField> fields;
    QByteArrayList words; // of Actor, Set and Command, the word itself first
    QByteArray raw;
};

struct FlowError
{
    int line = 0;
    QByteArray what;
};

using FlowScript = std::vector<FlowStep>;

[[nodiscard]] base::Result<FlowScript, FlowError> parseFlow(const QByteArray &text);

} // namespace test
