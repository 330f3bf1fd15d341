package org.parallax.cli.command;

import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine;

/** Reads whole numbers, and tells the user of one that is none in words that need no programmer. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** Has a command line and its commands read their numbers so. */
    static void register(CommandLine line) {
        line.registerConverter(Long.class, read(Long::valueOf));
        line.registerConverter(Long.TYPE, read(Long::valueOf));
        line.registerConverter(Integer.class, read(Integer::valueOf));
    }

    private static <T> ITypeConverter<T> read(Function<String, T> number) {
        return text -> {
            try {
                return number.apply(text);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("'" + text + "' is not a whole number Parallax can hold");
            }
        };
    }
}
