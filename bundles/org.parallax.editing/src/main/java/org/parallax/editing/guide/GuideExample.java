package org.parallax.editing.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.editing.beginning.NamedRelationship;

/**
 * A text of the guide that a reader can open and change.
 *
 * @param record the record it is written on; empty if it brings its own
 * @param libraries those that a record of its own has kinds from
 */
public record GuideExample(String text, Optional<String> record, List<String> libraries) {

    private static final Pattern SCENARIO = Pattern.compile("(?m)^scenario \\w+");
    private static final Pattern EXERCISE = Pattern.compile("(?m)^exercise \\w+");
    private static final Pattern FOUNDED =
            Pattern.compile("(?m)^relationship \\w+ \"[^\"]*\"(?: reaches [\\d-]+)?(?: with (\\w+(?:, \\w+)*))?");
    private static final Pattern FRAME = Pattern.compile("\\s*scenario \\w+( \"[^\"]*\")?( on \\w+ .*)\\{ \\.\\.\\. \\}\\s*");

    /** What stands around the examples of a page that are no whole scenarios: the line that says so, if a block is one. */
    static Optional<String> frame(PageBlock.Code code) {
        return Optional.of(FRAME.matcher(code.text())).filter(Matcher::matches)
                .map(frame -> "scenario Untitled \"An example of the guide\"\n " + frame.group(2) + "{\n\n");
    }

    /**
     * What a block of code gives to try; nothing where it is no scenario, or one that shows a mistake, or one that nothing
     * says what it lies on.
     */
    static Optional<GuideExample> of(PageBlock.Code code, Optional<String> frame) {
        return switch (code.kind()) {
            case "parallax file" -> SCENARIO.matcher(code.text()).find()
                    ? Optional.of(on(unnamed(code.text()) + "\n"))
                    : Optional.empty();
            case "parallax scenario" -> frame.map(begin -> on(begin + code.text().indent(2) + "}\n"));
            default -> Optional.empty();
        };
    }

    /** Whether it can be opened without errors where these records are installed. */
    boolean fits(Set<String> installed) {
        return record.map(installed::contains).orElse(true) && installed.containsAll(libraries);
    }

    private static GuideExample on(String text) {
        var founded = FOUNDED.matcher(text);
        if (!founded.find()) {
            return new GuideExample(text, NamedRelationship.in(text), List.of());
        }
        var libraries = Optional.ofNullable(founded.group(1)).map(names -> List.of(names.split(", "))).orElse(List.of());
        return new GuideExample(text, Optional.empty(), libraries);
    }

    /** One scenario takes the name of the file it is put in; several, or an exercise, refer to each other by name. */
    private static String unnamed(String text) {
        return SCENARIO.matcher(text).results().count() == 1 && !EXERCISE.matcher(text).find()
                ? SCENARIO.matcher(text).replaceFirst("scenario Untitled")
                : text;
    }
}
