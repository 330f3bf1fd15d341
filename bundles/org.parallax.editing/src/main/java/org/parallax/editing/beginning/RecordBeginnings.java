package org.parallax.editing.beginning;

import java.util.List;

/**
 * What one installed record offers to begin with.
 *
 * @param name as scenarios say it after {@code on}
 * @param title what readers call it
 * @param templates in the order in which they are offered
 * @param examples in the order in which they are offered
 */
public record RecordBeginnings(String name, String title, List<ScenarioTemplate> templates, List<ScenarioTemplate> examples) {

    public RecordBeginnings {
        templates = List.copyOf(templates);
        examples = List.copyOf(examples);
    }
}
