# The unit file as installed, with the program as built: systemd has no fault to find with it, and
# finds it well locked up (10 is not at all, 0 is of no use to anybody):
#   cmake -D UNIT=<hereabouts.service> -D BINARY=<hereabouts> -D FOLDER=<to write to> -P systemdunit.cmake
file(READ ${UNIT} text)
string(REGEX REPLACE "ExecStart=[^ ]+" "ExecStart=${BINARY}" text "${text}")
file(WRITE ${FOLDER}/hereabouts.service "${text}")
execute_process(COMMAND systemd-analyze verify --man=no ${FOLDER}/hereabouts.service
                ERROR_VARIABLE complaints RESULT_VARIABLE result)
if(result OR complaints MATCHES "hereabouts")
    message(FATAL_ERROR "systemd-analyze verify: ${complaints}")
endif()
execute_process(COMMAND systemd-analyze security --offline=true --no-pager --threshold=20
                        ${FOLDER}/hereabouts.service
                OUTPUT_VARIABLE report ERROR_VARIABLE complaints RESULT_VARIABLE result)
if(result)
    message(FATAL_ERROR "systemd-analyze security: ${complaints}\n${report}")
endif()
string(REGEX MATCH "Overall exposure level[^\n]*" level "${report}")
message(STATUS "${level}")
