# What the window says in other languages: translations/app_LANGUAGE.ts, compiled into the program.
# app_en.ts has the plural forms only. The target update-translations takes over the texts of the
# sources; the test `translations` fails while one of them is not translated.
find_program(LRELEASE NAMES lrelease6 lrelease HINTS /usr/lib/qt6/bin /usr/lib64/qt6/bin REQUIRED)
find_program(LUPDATE NAMES lupdate6 lupdate HINTS /usr/lib/qt6/bin /usr/lib64/qt6/bin REQUIRED)

# add_translations(gui): as :/translations/app_LANGUAGE.qm of that target.
function(add_translations target)
    set(folder ${PROJECT_SOURCE_DIR}/translations)
    set(sources ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR}/gui)
    foreach(language en de es fr ru zh_CN)
        set(ts ${folder}/app_${language}.ts)
        set(qm ${CMAKE_CURRENT_BINARY_DIR}/app_${language}.qm)
        add_custom_command(OUTPUT ${qm} COMMAND ${LRELEASE} -silent ${ts} -qm ${qm} DEPENDS ${ts}
                           COMMENT "Translations: ${language}" VERBATIM)
        list(APPEND qm_files ${qm})
        list(APPEND ts_files ${ts})
    endforeach()
    list(REMOVE_ITEM ts_files ${folder}/app_en.ts)
    qt_add_resources(${target} translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR}
                     FILES ${qm_files})
    set(options -silent -no-obsolete -locations none -I ${PROJECT_SOURCE_DIR})
    add_custom_target(update-translations
        COMMAND ${LUPDATE} ${options} ${sources} -ts ${ts_files}
        COMMAND ${LUPDATE} ${options} -pluralonly ${sources} -ts ${folder}/app_en.ts
        VERBATIM)
endfunction()
