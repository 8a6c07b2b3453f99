# A room is one folder and one static library. kz_room(name folder LINKS ...) takes every source of
# the folder; what a room may link is written down once, in ARCHITECTURE.md, and checked by a test.

add_library(kz_strict INTERFACE)
target_compile_options(kz_strict INTERFACE -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    # Records are built with designated initialisers; what is not named has its default.
    -Wno-missing-field-initializers)
if(KZ_WERROR)
    target_compile_options(kz_strict INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # ccache reads precompiled headers only when they survive preprocessing.
    target_compile_options(kz_strict INTERFACE -fpch-preprocess)
endif()
if(KZ_SANITIZE)
    # Who uses a null pointer, or reads past an object, is told so by the address sanitizer; to ask at each use, and
    # whether each address is aligned, takes more than half of the build.
    target_compile_options(kz_strict INTERFACE -fsanitize=${KZ_SANITIZE} -fno-sanitize=null,alignment,object-size
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    # GCC sees values used that were never set where the sanitizers' own branches are.
    target_compile_options(kz_strict INTERFACE -Wno-maybe-uninitialized)
    # Undefined behaviour is looked for in the program. In the bodies of tests, full of templates, looking for it takes
    # a third of their build; addresses are watched there as well.
    target_compile_options(kz_strict INTERFACE $<$<BOOL:$<TARGET_PROPERTY:KZ_TESTS_ONLY>>:-fno-sanitize=undefined>)
    target_link_options(kz_strict INTERFACE -fsanitize=${KZ_SANITIZE})
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Debug" AND NOT MSVC)
    # Optimising the bodies of tests takes nearly half of their build and gains nothing: what they call is optimised.
    target_compile_options(kz_strict INTERFACE $<$<BOOL:$<TARGET_PROPERTY:KZ_TESTS_ONLY>>:-O0>)
endif()
target_compile_definitions(kz_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(kz_strict INTERFACE ${CMAKE_SOURCE_DIR})

# Precompiled headers are shared: one for what only computes and one for what draws, each again with the test library.
# Everything that builds fast hangs on it: one of these is 200 to 300 MB and takes as long as five sources.
# kz_precompiled(name LINKS ... HEADERS ...) makes one, kz_precompile(target name) uses it.
function(kz_precompiled name)
    cmake_parse_arguments(PCH "" "" "LINKS;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE kz_strict ${PCH_LINKS})
    target_precompile_headers(${name} PRIVATE ${PCH_HEADERS})
endfunction()

function(kz_precompile target name)
    target_precompile_headers(${target} REUSE_FROM ${name})
endfunction()

set(kz_often <algorithm> <functional> <map> <memory> <optional> <set> <span> <string> <variant> <vector>)
kz_precompiled(kz_core_headers LINKS Qt6::Core HEADERS <QtCore> ${kz_often})
if(KZ_GUI)
    kz_precompiled(kz_widget_headers LINKS Qt6::Widgets HEADERS <QtWidgets> ${kz_often})
endif()

function(kz_room name folder)
    cmake_parse_arguments(ROOM "APART" "" "LINKS;PRIVATE_LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$") # a program's, see kz_program
    file(GLOB headers CONFIGURE_DEPENDS ${folder}/*.h)
    if(NOT sources) # headers only
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE kz_strict ${ROOM_LINKS})
        return()
    endif()
    add_library(${name} STATIC ${sources} ${headers})
    # Together the sources of a room build in less than half the time, but all anew when one changes. Rooms whose
    # sources each have their own Words or columns are built APART.
    if(NOT ROOM_APART)
        set_target_properties(${name} PROPERTIES UNITY_BUILD ${KZ_UNITY})
    endif()
    target_link_libraries(${name} PUBLIC kz_strict ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
    if(folder MATCHES "/ui/|/app/")
        kz_precompile(${name} kz_widget_headers)
    else()
        kz_precompile(${name} kz_core_headers)
    endif()
endfunction()

# A program is the library of its folder and a main.cpp of a few lines, so that tests call the rest in-process.
function(kz_program name room folder)
    if(NOT EXISTS ${folder}/main.cpp)
        return()
    endif()
    add_executable(${name} ${folder}/main.cpp)
    target_link_libraries(${name} PRIVATE ${room})
    target_compile_definitions(${name} PRIVATE KZ_VERSION="${PROJECT_VERSION}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()

# Data that travels inside the programs. Each set belongs to one room and is compiled into it:
# kz_embed(room set pattern) makes resources/<set>/<files> readable as :/<set>/<files>.
function(kz_embed room set pattern)
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/${set}/${pattern})
    get_target_property(type ${room} TYPE)
    if(type STREQUAL "INTERFACE_LIBRARY" OR NOT files)
        return()
    endif()
    string(REPLACE "/" "_" name ${set})
    qt_add_resources(${room} ${room}_${name} PREFIX /${set} BASE ${CMAKE_SOURCE_DIR}/resources/${set} FILES ${files})
endfunction()
