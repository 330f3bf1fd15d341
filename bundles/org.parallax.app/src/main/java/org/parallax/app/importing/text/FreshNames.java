package org.parallax.app.importing.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes names that nothing else has, of the words of a title and a year. For one thread. */
public final class FreshNames {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 40;
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "in", "on", "at", "to", "and", "for", "by", "with", "from", "its", "their", "as", "is");

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> taken;

    /** {@code taken} are the names that there are already. */
    public FreshNames(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Takes a name; false if it was taken already. */
    public boolean take(String name) {
        return taken.add(name);
    }

    /** A new name like {@code leeOnIslets2012}; of {@code otherwise} where the title has no word that a name could have. */
    public String of(String title, String otherwise, String year) {
        var words = words(title);
        var stem = camel(words.isEmpty() ? words(otherwise) : words);
        var name = stem.endsWith(year) ? stem : stem + year;
        // A large table has many rows of one stem, so that what was tried is not tried again.
        int count = counts.getOrDefault(name, 1);
        while (!taken.add(count == 1 ? name : name + "_" + count)) {
            count++;
        }
        counts.put(name, count + 1);
        return count == 1 ? name : name + "_" + count;
    }

    private static List<String> words(String title) {
        var plain = Normalizer.normalize(title.replaceAll("['’]s\\b", ""), Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var all = Stream.of(plain.split("[^A-Za-z0-9]+")).filter(word -> !word.isEmpty()).toList();
        if (all.stream().noneMatch(word -> Character.isLetter(word.charAt(0)))) {
            return List.of();
        }
        var telling = all.stream().filter(word -> !SMALL.contains(word.toLowerCase(Locale.ROOT))).toList();
        return (telling.isEmpty() ? all : telling).stream().limit(MOST_WORDS).toList();
    }

    private static boolean isCapital(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String camel(List<String> words) {
        if (words.isEmpty()) {
            return "event";
        }
        var word = words.getFirst();
        var first = isCapital(word) ? word.toLowerCase(Locale.ROOT) : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        var rest = words.stream().skip(1).map(each -> each.substring(0, 1).toUpperCase(Locale.ROOT)
                + (isCapital(each) ? each.substring(1).toLowerCase(Locale.ROOT) : each.substring(1)));
        var name = (Character.isDigit(first.charAt(0)) ? "event" : "") + first + rest.collect(Collectors.joining());
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
