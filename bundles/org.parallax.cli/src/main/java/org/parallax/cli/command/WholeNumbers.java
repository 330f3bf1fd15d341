package org.parallax.cli.command;

import java.util.function.Function;
import org.parallax.app.projecting.LikelyForm;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses whole numbers, with an error message that a user without programming knowledge understands. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** Registers the converters with a command line and all commands added to it so far. */
    static void register(CommandLine line) {
        line.registerConverter(Long.class, read(Long::valueOf));
        line.registerConverter(Long.TYPE, read(Long::valueOf));
        line.registerConverter(Integer.class, read(Integer::valueOf));
    }

    private static <T> ITypeConverter<T> read(Function<String, T> number) {
        return text -> {
            if (!text.matches("[+-]?[0-9]+")) {
                throw refused(text, LikelyForm.ofNumber(text));
            }
            try {
                return number.apply(text);
            } catch (NumberFormatException e) {
                throw refused(text, "");
            }
        };
    }

    private static TypeConversionException refused(String text, String cure) {
        return new TypeConversionException("'" + text + "' is not a whole number Parallax can hold" + cure);
    }
}
