package org.parallax.record.japankorea;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document behind a source, as plain text. Words are compared as they stand, but for four things that differ between a
 * printed page and a line of a record: any run of blanks and line breaks is one blank, quotation marks are straight,
 * letters that are raised, as in ordinal numbers, are not, and a dollar sign has no backslash before it, which marks it as
 * no formula.
 *
 * <p>A section goes from its heading to the next. Footnotes stand where a page ended, in the middle of whatever section went
 * on there: so a paragraph that begins with the next number of a footnote is taken out, what it parted is joined again, and
 * the footnote belongs to the section that holds its mark.
 *
 * @param text all of it, as it stands
 */
record DocumentText(String text) {

    private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern NUMBERED = Pattern.compile("([0-9" + FIGURES + "]+) (?=\\D).*");
    private static final Pattern MARKUP = Pattern.compile("^[#* ]+|[* ]+$");
    /** Stands between what does not follow on, so that no quotation reaches over it. */
    private static final String BREAK = " ¶ ";

    /** Whether it holds some words, such as the title of the work, in whatever dashes and capitals. */
    boolean mentions(String words) {
        return comparable(text).contains(comparable(words));
    }

    /** Its sections by heading, each with its footnotes; what stands before the first has the empty heading. */
    Map<String, String> sections(Set<String> headings) {
        var sections = new LinkedHashMap<String, StringBuilder>(Map.of("", new StringBuilder()));
        var notes = new TreeMap<Integer, String>();
        var current = "";
        for (String line : text.split("\\R")) {
            var bare = alike(MARKUP.matcher(line.strip()).replaceAll(""));
            if (headings.contains(bare)) {
                current = bare;
                sections.put(current, new StringBuilder(bare + BREAK));
            } else if (number(line) == notes.size() + 1) {
                notes.put(notes.size() + 1, line);
            } else {
                sections.get(current).append(line).append('\n');
            }
        }
        return sections.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                section -> alike(section.getValue() + noted(section.getValue().toString(), notes)), (one, other) -> one, LinkedHashMap::new));
    }

    /** All of it with its footnotes at the end of the sections that hold their marks. */
    String whole(Set<String> headings) {
        return String.join(BREAK, sections(headings).values());
    }

    /** With blanks, quotation marks, raised letters and dollar signs alike. */
    static String alike(String text) {
        return text.replaceAll("<sup>(\\p{L}+)</sup>", "$1").replace("\\$", "$").replaceAll("[\\u2018\\u2019]", "'")
                .replaceAll("[\\u201c\\u201d]", "\"").replaceAll("(?U)\\s+", " ").strip();
    }

    private static String noted(String section, Map<Integer, String> notes) {
        return notes.entrySet().stream().filter(note -> isMarked(section, note.getKey()))
                .map(note -> BREAK + note.getValue()).collect(Collectors.joining());
    }

    private static boolean isMarked(String section, int note) {
        var raised = Integer.toString(note).chars().mapToObj(figure -> FIGURES.substring(figure - '0', figure - '0' + 1)).collect(Collectors.joining());
        return section.contains("<sup>" + note + "</sup>")
                || Pattern.compile("(?<![" + FIGURES + "])" + raised + "(?![" + FIGURES + "])").matcher(section).find();
    }

    /** The number that a line begins with, raised or not; 0 where it begins otherwise. */
    private static int number(String line) {
        var numbered = NUMBERED.matcher(line);
        return !numbered.matches() || numbered.group(1).length() > 3 ? 0 : Integer.parseInt(Arrays.stream(numbered.group(1).split(""))
                .map(figure -> FIGURES.contains(figure) ? Integer.toString(FIGURES.indexOf(figure)) : figure).collect(Collectors.joining()));
    }

    private static String comparable(String text) {
        return alike(text).replaceAll("[\\u2010-\\u2015]", "-").toLowerCase(Locale.ROOT);
    }
}
