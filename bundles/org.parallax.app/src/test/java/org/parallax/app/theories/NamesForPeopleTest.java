package org.parallax.app.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.NoEffect;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.OtherState;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.Relationship;

/** What people read of assumptions and shocks names states and issues as the record does, not by their ids. */
class NamesForPeopleTest {

    private static final List<String> PREMISES = List.of("ASSUMPTION", "SHOCK");

    private static final ProjectionOrder ORDER = new ProjectionOrder(
            List.of("Kernel"), Optional.of(20L), Optional.empty(), 2, Branching.NONE, Depth.SENSITIVITY, ParameterPlan.FIXED);

    @Test
    void noLabelOfAnExampleHoldsAnIdThatHasAnotherName() throws IOException {
        var wrong = new ArrayList<String>();
        int labels = 0;
        for (var file : ProjectedExamples.files()) {
            var loaded = ProjectedExamples.load(file);
            for (var entry : loaded.scenarios()) {
                var result = Trial.completed(ProjectedExamples.INSTALLED.projections()
                        .project(Trial.completed(loaded.lower(entry)), ORDER, Progress.SILENT)).result();
                var ids = ids(result.situation().relationship());
                var told = labels(result).distinct().toList();
                labels += told.size();
                told.stream().filter(label -> ids.matcher(label).find()).forEach(label -> wrong.add(entry.name() + ": " + label));
            }
        }
        assertEquals(List.of(), wrong);
        assertFalse(labels == 0, "nothing was looked at");
    }

    private static Stream<String> labels(ProjectionResult result) {
        return Stream.of(
                        result.attribution().stream().flatMap(each -> each.rows().stream())
                                .filter(row -> PREMISES.contains(row.sort().name())).map(row -> row.title()),
                        result.sensitivity().stream().flatMap(each -> each.bars().stream())
                                .filter(bar -> PREMISES.contains(bar.input().sort().name())).map(bar -> bar.input().title()),
                        result.noEffect().stream().filter(each -> PREMISES.contains(each.sort().name())).map(NoEffect::title))
                .flatMap(each -> each);
    }

    /** Ids that do not stand in the name for people anyway. */
    private static Pattern ids(Relationship relationship) {
        var names = new TreeMap<String, String>();
        Stream.of(relationship.parties().first(), relationship.parties().second()).forEach((Party party) -> names.put(party.id(), party.name()));
        relationship.others().forEach((OtherState state) -> names.put(state.id(), state.name()));
        relationship.issues().forEach((Issue issue) -> names.put(issue.id(), issue.title()));
        names.entrySet().removeIf(each -> each.getValue().contains(each.getKey()));
        return Pattern.compile("\\b(" + String.join("|", names.keySet()) + ")\\b");
    }
}
