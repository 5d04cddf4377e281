# Read by CMake right after llama.cpp's project() line (CMAKE_PROJECT_llama.cpp_INCLUDE). The CMake file
# of llama-cpp-python 0.3.36 forces two cache entries, so that -D on the command line has no say; a plain
# variable in llama.cpp's own scope wins over them (CMP0077).

# Forced ON for macOS. Unplugged uses the CPU and nothing else.
set(GGML_METAL OFF)
# Forced ON everywhere: helpers of llama.cpp's own programs, 40 % of the compile time, unused from Python.
set(LLAMA_BUILD_COMMON OFF)
