package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All constructs of the language, in the order they are offered in. */
@Singleton
final class Constructs {

    private static final Pattern HEADING = Pattern.compile("(\\w+) in ([\\w, ]+): (.+)");

    private final List<Construct> all;

    @Inject
    Constructs() {
        var blocks = String.join("\n", Phrases.lines("constructs.txt")).split("(?m)^== ");
        all = Stream.of(blocks).skip(1).map(Constructs::read).toList();
    }

    List<Construct> all() {
        return all;
    }

    /** Those that a word of a rule opens. */
    Stream<Construct> openedBy(String word, String rule) {
        return all.stream().filter(construct -> construct.rule().equals(rule) && construct.opening().equals(word));
    }

    private static Construct read(String block) {
        var lines = block.strip().split("\n", 3);
        var heading = HEADING.matcher(lines[0]);
        if (!heading.matches()) {
            throw new IllegalStateException("No heading of a construct: " + lines[0]);
        }
        Set<String> places = Stream.of(heading.group(2).split(", ")).collect(Collectors.toUnmodifiableSet());
        return new Construct(heading.group(1), places, heading.group(3), lines[1], lines[2]);
    }
}
