package org.parallax.exercise.log;

import java.util.List;
import java.util.Map;
import org.parallax.projection.wire.WireName;

/** What text is in force. */
public sealed interface TextFact extends Fact {

    /**
     * A text is in force from now.
     *
     * @param text its digest
     * @param elements digest of each decision, option, event and belief by its name; an option's is {@code decision=option}
     */
    @WireName("text.loaded")
    record Loaded(String text, List<String> files, Map<String, String> elements, String reason) implements TextFact {

        public Loaded {
            files = List.copyOf(files);
            elements = Map.copyOf(elements);
        }
    }

    /** How what was played and asked stands in the text that has just been loaded, by name. */
    @WireName("text.matched")
    record Matched(List<String> kept, List<ChangedElement> changed, List<String> detached) implements TextFact {

        public Matched {
            kept = List.copyOf(kept);
            changed = List.copyOf(changed);
            detached = List.copyOf(detached);
        }
    }

    /** What was played under one name is from now on what the text calls by another. */
    @WireName("name.bound")
    record NameBound(String from, String to, String reason) implements TextFact {}

    /** An element whose digest was one and is another. */
    record ChangedElement(String name, String was, String now) {}
}
