# Completion of prealable-cli for bash. Commands, options and values come from the program's own
# --help, so that they are those of the installed version.

_prealable_cli_ask() {
    LC_ALL=C.UTF-8 "$@" --help 2>/dev/null
}

# The word that a command's help shows behind an option: a file's name, a date, or a|b|c.
_prealable_cli_value() {
    sed -n "s/^  $2 \\([^ ][^ ]*\\)  .*/\\1/p" <<<"$1"
}

# The commands that --help lists, or the second words of those that begin with a word.
_prealable_cli_commands() {
    local first='\([a-z][a-z]*\)\( [a-z][a-z]*\)\{0,1\}'
    [ -z "${2-}" ] || first="$2 \\([a-z][a-z]*\\)"
    _prealable_cli_ask "$1" |
        sed -n "/^Commandes/,/^\$/s/^  $first  .*/\\1/p" 2>/dev/null | sort -u
}

_prealable_cli() {
    local program=$1 word=$2 before=$3 value commands help
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        commands=$(_prealable_cli_commands "$program")
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$word")
        return
    fi
    if [ "${COMP_WORDS[1]}" = --version ]; then
        mapfile -t COMPREPLY < <(compgen -W "--json" -- "$word")
        return
    fi
    help=$(_prealable_cli_ask "$program" "${COMP_WORDS[1]}")
    if [ -z "$help" ]; then # a command of two words
        if [ "$COMP_CWORD" -eq 2 ]; then
            commands=$(_prealable_cli_commands "$program" "${COMP_WORDS[1]}")
            mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$word")
            return
        fi
        help=$(_prealable_cli_ask "$program" "${COMP_WORDS[1]}" "${COMP_WORDS[2]}")
    fi
    case $before in
    --*)
        value=$(_prealable_cli_value "$help" "$before")
        case $value in
        '') ;; # it takes none: another option or a file follows
        *'|'*)
            mapfile -t COMPREPLY < <(compgen -W "${value//|/ }" -- "$word")
            return
            ;;
        DIR)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return
            ;;
        *.*)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        F)
            local forms
            forms=$("$program" forms --json 2>/dev/null | sed -n 's/^ *"form": "\([^"]*\)".*/\1/p' | sort -u)
            mapfile -t COMPREPLY < <(compgen -W "$forms" -- "$word")
            return
            ;;
        *) return ;; # a date, a number, a text: only the person knows
        esac
        ;;
    esac
    if [[ $word == -* ]]; then
        local options
        options=$(sed -n 's/^  \(--[a-z-]*\) .*/\1/p' <<<"$help")
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word")
        return
    fi
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$word")
}

complete -F _prealable_cli prealable-cli
