# How the package is made: see packaging/README.md.
