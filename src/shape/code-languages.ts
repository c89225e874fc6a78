/** Languages that a class of its own may name, without a prefix: those that viewers of code know and that are no English words for looks. */
export const codeLanguages: ReadonlySet<string> = new Set(
  (
    'json json5 jsonc js javascript jsx ts typescript tsx css scss sass less xml java kotlin scala groovy cpp c++ csharp ' +
    'cs golang rust ruby python python3 py perl php lua swift sql mysql pgsql bash shell zsh powershell yaml yml toml ' +
    'dockerfile makefile haskell erlang elixir clojure ocaml fsharp matlab julia latex markdown graphql protobuf nginx ' +
    'solidity vue svelte vbnet fortran cobol pascal delphi prolog scheme verilog vhdl wasm zig hcl terraform'
  ).split(' '),
)
