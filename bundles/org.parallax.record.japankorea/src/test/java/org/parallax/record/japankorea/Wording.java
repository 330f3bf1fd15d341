package org.parallax.record.japankorea;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How words that a text gives as those of a document have to stand in it. */
enum Wording {

    /** A clause of its own quotes them: every sign counts. */
    EXACT {
        @Override
        boolean fits(String words, String document) {
            return document.contains(DocumentText.alike(words));
        }
    },

    /**
     * A phrase inside a sentence of the record: it may begin with a small letter for a capital or the other way round, and
     * leave words out with three dots. What is left stands in the document in that order.
     */
    PHRASE {
        @Override
        boolean fits(String words, String document) {
            int from = 0;
            for (String part : LEFT_OUT.split(DocumentText.alike(words))) {
                int at = first(document, part, from);
                if (at < 0) {
                    return false;
                }
                from = at + part.length();
            }
            return true;
        }
    },

    /**
     * A reason of a scenario, with what it has in quotation marks taken out: it stands in the document as a phrase does, or it
     * is in the author's own words, which are no {@value #RUN} words running of the document.
     */
    RETOLD {
        @Override
        boolean fits(String words, String document) {
            return PHRASE.fits(words, document) || runs(words).stream().noneMatch(run -> plain(document).contains(run));
        }
    };

    private static final int RUN = 6;
    private static final Pattern LEFT_OUT = Pattern.compile("\\s*(?:\\.\\.\\.|\\u2026)\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Whether words stand so in the text of a document. */
    abstract boolean fits(String words, String document);

    private static int first(String document, String part, int from) {
        int as = document.indexOf(part, from);
        int otherwise = document.indexOf(otherwise(part), from);
        return as < 0 || otherwise >= 0 && otherwise < as ? otherwise : as;
    }

    private static String otherwise(String words) {
        int first = words.codePointAt(0);
        int other = Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toUpperCase(first);
        return Character.toString(other) + words.substring(Character.charCount(first));
    }

    /** Every stretch of as many words as make a quotation. */
    private static List<String> runs(String words) {
        var runs = new ArrayList<String>();
        for (String own : QuotedWords.PHRASE.split(words)) {
            var all = plain(own).strip().split(" ");
            for (int i = 0; i + RUN <= all.length; i++) {
                runs.add(" " + String.join(" ", List.of(all).subList(i, i + RUN)) + " ");
            }
        }
        return runs;
    }

    /** Words alone, each between two blanks. */
    private static String plain(String text) {
        return " " + String.join(" ", WORD.matcher(text.replaceAll("<[^>]*>", "").toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList()) + " ";
    }
}
