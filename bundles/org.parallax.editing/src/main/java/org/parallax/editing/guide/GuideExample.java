package org.parallax.editing.guide;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text of the guide that a reader can open and change. */
public record GuideExample(String text) {

    private static final Pattern SCENARIO = Pattern.compile("(?m)^scenario \\w+");

    /** What a block of code gives to try; nothing where it is no scenario, or one that shows a mistake. */
    static Optional<GuideExample> of(PageBlock.Code code) {
        return switch (code.kind()) {
            case "parallax file" -> SCENARIO.matcher(code.text()).find()
                    ? Optional.of(new GuideExample(unnamed(code.text()) + "\n"))
                    : Optional.empty();
            case "parallax scenario" -> Optional.of(new GuideExample(
                    "scenario Untitled \"An example of the guide\"\n  on JapanKorea as of 2025-12 for 36 months {\n\n"
                            + code.text().indent(2) + "}\n"));
            default -> Optional.empty();
        };
    }

    /** One scenario takes the name of the file it is put in; several refer to each other by name. */
    private static String unnamed(String text) {
        return SCENARIO.matcher(text).results().count() == 1
                ? SCENARIO.matcher(text).replaceFirst("scenario Untitled")
                : text;
    }
}
