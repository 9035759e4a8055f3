# Reads every #include of core, gui and app against the layers below and fails with the file and
# line of each that goes the wrong way:  cmake -D ROOT=<checkout> -P tests/layering.cmake
# Linking alone would not notice a header.
cmake_minimum_required(VERSION 3.25)

# What the code of a folder may include besides itself; "std" headers and Qt Core always.
set(layer_base)
set(layer_auth base)
set(layer_tls base QtNetwork)
set(layer_sip auth tls base QtNetwork)
set(layer_store base QtSql)
set(layer_registrar sip store base)
set(layer_http auth tls base QtNetwork)
set(layer_events sip store base)
set(layer_presence events sip store base)
set(layer_rls events sip store base)
set(layer_xcap http auth events presence rls store base)
set(layer_lab auth sip base)
set(layer_server base auth tls sip store registrar http events presence rls xcap lab QtNetwork)
# The window shows values that the server hands out, so their types come along.
set(layer_gui server auth base events presence lab QtWidgets QtGui QtNetwork)
set(layer_app server tls base QtNetwork)

set(modules base auth tls sip store registrar http events presence rls xcap lab server gui app)
# The one file that may include gui; and headers of Qt that stand for a whole module.
set(gui_only_in app/guistartup.cpp)
set(QtNetwork_headers "QtNetwork/|Q(Abstract|Tcp|Udp|Ssl|Local)(Socket|Server|Certificate|Key|Configuration|Error)\
|QHostAddress|QHostInfo|QDns|QNetwork")
set(QtSql_headers "QtSql/|QSql")
set(QtWidgets_headers "QtWidgets/|QtGui/|QApplication|QWidget|QMainWindow|QDialog|QAction|QTableView\
|QTreeView|QListView|QLabel|QPushButton|QLineEdit|QToolBar|QStatusBar|QMenu|QIcon|QPainter|QPixmap|QColor|QPalette\
|QStyle|QClipboard|QFont|QKeySequence|QTextDocument|QSyntaxHighlighter")

set(violations "")
file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/gui/*.h
     ${ROOT}/gui/*.cpp ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
list(SORT files)
foreach(file IN LISTS files)
    string(REGEX REPLACE "^(core/)?([^/]+)/.*" "\\2" module ${file})
    if(NOT module IN_LIST modules)
        string(APPEND violations "  ${file}:1: folder ${module} stands in no layer\n")
        continue()
    endif()
    set(allowed ${module} ${layer_${module}})
    if(file IN_LIST gui_only_in)
        list(APPEND allowed gui QtWidgets)
    endif()
    # Signs that a CMake list would stumble over make room, so that the lines keep their numbers.
    file(READ ${ROOT}/${file} lines)
    string(REGEX REPLACE "[][;]" " " lines "${lines}")
    string(REPLACE "\n" ";" lines "${lines}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "^[ \t]*#[ \t]*include[ \t]*\"([^\"]+)\"")
            set(header ${CMAKE_MATCH_1})
            if(header MATCHES "\\.moc$")
                continue()
            endif()
            string(REGEX REPLACE "/.*" "" target ${header})
            if(NOT header MATCHES "/" OR header MATCHES "(^|/)\\.\\.?/")
                string(APPEND violations "  ${file}:${number}: \"${header}\" has no module before it\n")
            elseif(NOT target IN_LIST allowed)
                string(APPEND violations
                       "  ${file}:${number}: ${module} may not include ${target} (\"${header}\")\n")
            endif()
        elseif(line MATCHES "^[ \t]*#[ \t]*include[ \t]*<(Q[^>]+)>")
            set(header ${CMAKE_MATCH_1})
            foreach(library QtNetwork QtSql QtWidgets)
                if(header MATCHES "^(${${library}_headers})" AND NOT library IN_LIST allowed)
                    string(APPEND violations
                           "  ${file}:${number}: ${module} may not use ${library} (<${header}>)\n")
                endif()
            endforeach()
        endif()
    endforeach()
endforeach()

if(violations)
    message(FATAL_ERROR "Includes against the layers:\n${violations}")
endif()
list(LENGTH files count)
message(STATUS "${count} files keep to the layers")
