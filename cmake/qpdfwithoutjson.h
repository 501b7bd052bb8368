// Put before every file by CMake when the compiler is Clang: <qpdf/JSON.hh> of qpdf 11 does not
// compile with Clang 14 and libstdc++ 12 in C++20 (a vector of a class that is not complete yet).
// The project needs qpdf's JSON nowhere; the other headers only name the class.
#pragma once

#define JSON_HH
class JSON;
