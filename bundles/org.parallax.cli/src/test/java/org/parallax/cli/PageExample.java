package org.parallax.cli;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An example of a page about the language.
 *
 * @param line where it begins
 * @param section the text of the section it stands in, from the heading on
 * @param sort what the page says it is, such as {@code scenario fails}
 * @param code as the page shows it
 * @param around the first example of the page: the exercise that examples of statements of exercises are added to
 */
record PageExample(long line, String section, String sort, String code, String around) {

    private static final Pattern EXAMPLE = Pattern.compile("```parallax ([a-z ]+)\\n(.*?)```", Pattern.DOTALL);

    /** All examples of a page, in its order. */
    static List<PageExample> of(String page) {
        String first = EXAMPLE.matcher(page).results().map(found -> found.group(2)).findFirst().orElse("");
        return EXAMPLE.matcher(page).results().map(found -> new PageExample(
                page.substring(0, found.start()).lines().count() + 1, section(page, found.start()), found.group(1).strip(), found.group(2), first))
                .toList();
    }

    /** Whether it shows a mistake. */
    boolean fails() {
        return sort.endsWith("fails");
    }

    /** The text of a file with it. */
    String text() {
        return switch (sort.split(" ")[0]) {
            case "scenario" -> "scenario Example \"An example\" on JapanKorea as of 2025-12 for 36 months {\n" + code + "}\n";
            case "exercise" -> around.substring(0, around.lastIndexOf('}')) + code + "}\n";
            default -> code;
        };
    }

    private static String section(String page, int at) {
        int begin = page.lastIndexOf("\n## ", at);
        int inner = page.lastIndexOf("\n### ", at);
        int from = Math.max(begin, inner);
        int end = page.indexOf("\n##", at);
        return page.substring(Math.max(from, 0), end < 0 ? page.length() : end).strip();
    }
}
