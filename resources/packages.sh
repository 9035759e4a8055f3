# The Debian packages and the room on disk that this project needs, and how its scripts get them.
# Sourced by app/run, tests/run and .ci/run; says everything on standard error.

# shellcheck disable=SC2034
build_packages=(g++ cmake ninja-build qt6-base-dev libqt6sql6-sqlite libboost-dev libxml2-dev libssl-dev libc-ares-dev
    libjemalloc-dev ccache qt6-l10n-tools qt6-translations-l10n)
# shellcheck disable=SC2034
test_packages=(xvfb xdotool baresip-core sip-tester sqlite3 libxml2-utils python3-minimal man-db
    valgrind curl openssl iproute2)
# shellcheck disable=SC2034
fuzz_packages=(clang libclang-rt-14-dev xz-utils)
# shellcheck disable=SC2034
check_packages=(clang-format clang-tidy cppcheck)

# install_missing NAME...: nothing happens, and nothing is asked of apt, when all are there.
install_missing()
{
    local name missing=()
    if ! command -v dpkg-query >/dev/null; then
        echo "This script installs packages on Debian only. On this system, install a C++20" >&2
        echo "compiler, CMake 3.25, Ninja, Qt 6.4 (Core, Network, Sql with SQLite, Widgets), libxml2," >&2
        echo "OpenSSL, c-ares and the headers of Boost, then run: cmake --preset release && cmake --build --preset release" >&2
        return 1
    fi
    for name in "$@"; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" != installed ]; then
            missing+=("$name")
        fi
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return 0
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing: ${missing[*]}" >&2
            echo "Install them as root: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing packages: ${missing[*]}" >&2
    "${as_root[@]}" apt-get -q update >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q install -y --no-install-recommends "${missing[@]}" >&2
}

# need_disk FOLDER GIGABYTES: a first build in FOLDER fails here and not in the middle, with a
# sentence and not with what a compiler makes of it. What was built before is let go on.
need_disk()
{
    local folder=$1 needed=$2 free
    if [ -e "$folder" ]; then
        return 0
    fi
    mkdir -p "$(dirname "$folder")"
    free=$(($(df --output=avail -k "$(dirname "$folder")" | tail -n 1) / 1024 / 1024))
    if [ "$free" -lt "$needed" ]; then
        echo "Building in $folder takes about $needed GB of disk; $free GB are free there." >&2
        return 1
    fi
}
