# shellcheck shell=bash
# Completion for bash. It offers what --help says, so it is never out of date.

# The words that could stand in place of $1, which follows the word $2 in a call of the command $3.
_tubiao_words() {
  local current=$1 previous=$2 command=$3
  if [[ -z $command ]]; then
    tubiao --help | sed -n '/^Commands:/,/^$/ s/^  \([a-z]*\) .*/\1/p'
  elif [[ $current == -* ]]; then
    tubiao "$command" --help | grep -E '^ +-' | grep -oE -- '--[a-z-]+' | sort -u
  else
    case $previous in
      --theme) tubiao list themes ;;
      --diagnostics) echo text json ;;
      --color) echo auto always never ;;
      -f | --format) echo pdf svg png json ;;
      list) echo indicators layouts kinds themes units ;;
    esac
  fi
}

_tubiao() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' words
  if ((COMP_CWORD > 1)); then command=${COMP_WORDS[1]}; fi
  words=$(_tubiao_words "$current" "$previous" "$command" 2>/dev/null)
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

# Where nothing fits, names of files do.
complete -o default -F _tubiao tubiao
