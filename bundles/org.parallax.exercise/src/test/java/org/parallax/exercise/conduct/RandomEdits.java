package org.parallax.exercise.conduct;

import java.util.List;
import java.util.Random;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.session.NameChange;

/** Edits of an exercise while it is played: things go, come back, and get other names. */
final class RandomEdits {

    private final ExampleText first;
    private final Random random;
    private final boolean renames;
    private ExampleText now;
    private int renamed;

    /** Edits with or without new names. */
    RandomEdits(ExampleText first, Random random, boolean renames) {
        this.first = first;
        this.now = first;
        this.random = random;
        this.renames = renames;
    }

    /** A text to load; it may be refused, and the next one is an edit of it all the same. */
    TextCommand next() {
        return switch (random.nextInt(renames ? 5 : 3)) {
            case 0 -> load(first, List.of());
            case 1, 2 -> load(now.without(one(List.of("response", "summit", "landing", "storm"))), List.of());
            default -> rename(one(List.of("response", "reply", "landing")));
        };
    }

    private TextCommand rename(String name) {
        var is = now.decisions().getOrDefault(name, now.events().getOrDefault(name, name));
        var becomes = name + "Anew" + ++renamed;
        return load(now.renamed(name, becomes), List.of(new NameChange(is, becomes)));
    }

    private TextCommand load(ExampleText text, List<NameChange> renamings) {
        now = text;
        return new TextCommand.LoadText(text.playbook(), List.of("islets.scenario"), "edited", renamings);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
