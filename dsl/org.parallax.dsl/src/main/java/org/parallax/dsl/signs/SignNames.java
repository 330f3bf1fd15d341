package org.parallax.dsl.signs;

import java.util.Locale;
import java.util.Map;

/** What signs are called in messages. A sign that cannot be seen, or changes how a line is shown, is only ever named. */
public final class SignNames {

    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(0x0085, "line separator"), Map.entry(0x00A0, "no-break blank"), Map.entry(0x2002, "en blank"),
            Map.entry(0x2003, "em blank"), Map.entry(0x2009, "thin blank"), Map.entry(0x200B, "zero-width blank"),
            Map.entry(0x200C, "zero-width non-joiner"), Map.entry(0x200D, "zero-width joiner"),
            Map.entry(0x2010, "typographic hyphen"), Map.entry(0x2011, "no-break hyphen"), Map.entry(0x202F, "narrow no-break blank"),
            Map.entry(0x2060, "word joiner"), Map.entry(0x3000, "ideographic blank"), Map.entry(0xFEFF, "byte order mark"),
            Map.entry(0xFFFD, "sign that stands for a lost one"));
    private static final Map<String, String> CURES = Map.of(" ", "an ordinary blank", "\n", "an ordinary line end", "-", "a hyphen (-)",
            ",", "a comma (,)", ".", "a point (.)", ":", "a colon (:)", "%", "a percent sign (%)", "\"", "a straight quote (\")");

    private SignNames() {
    }

    /** A sign with its article and its number, such as "an en dash (U+2013)". */
    public static String of(int sign) {
        String word = WORDS.getOrDefault(sign, general(sign));
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word + " (" + number(sign) + ")";
    }

    /** A control sign by its number and its name, such as "U+001B ESCAPE". */
    public static String full(int sign) {
        String name = Character.getName(sign);
        return name == null ? number(sign) : number(sign) + " " + name;
    }

    /** What an author writes in place of a sign, as part of a sentence. */
    static String cure(String text) {
        return CURES.getOrDefault(text, text);
    }

    /** The same text with each sign named that must not be printed as it is; line ends stay. */
    public static String shown(String text) {
        if (text.codePoints().noneMatch(ControlSigns::isOne)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (ControlSigns.isOne(sign)) {
                shown.append(number(sign));
            } else {
                shown.appendCodePoint(sign);
            }
        });
        return shown.toString();
    }

    private static String number(int sign) {
        return "U+%04X".formatted(sign);
    }

    private static String general(int sign) {
        String name = Character.getName(sign);
        return name == null ? "sign without a name" : name.toLowerCase(Locale.ROOT).replace("fullwidth", "full-width");
    }
}
