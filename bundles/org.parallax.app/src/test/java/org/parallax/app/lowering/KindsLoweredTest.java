package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.dsl.record.EffectSizes;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;
import org.parallax.projection.situation.Traits;

/** What a kind says is in the impact of its events. */
final class KindsLoweredTest {

    private static Impact impact(String kind, String event) {
        var lowered = Trial.lower("Trial", "kind Tried \"Tried\" { " + kind + " cites book }\n"
                + "scenario Trial on Small as of 2020-12 for 24 months { event it in 2021-01 : Tried { " + event + " } }");
        return lowered.situation().storyline().events().getFirst().event().impact();
    }

    @Test
    void attributesAreToldOfTheSides() {
        var kind = "by state to state about history, trade deed coercion costly to counterpart favours actor low politics"
                + " harms political slightly lasts";
        assertEquals(
                new Traits(Set.of(Topic.HISTORY, Topic.TRADE), Optional.of(Deed.COERCION), Set.of(Side.SECOND), Set.of(Side.FIRST), true),
                impact(kind, "by Japan to SouthKorea").traits());
        assertEquals(
                new Traits(Set.of(Topic.HISTORY, Topic.TRADE), Optional.of(Deed.COERCION), Set.of(Side.FIRST), Set.of(), true),
                impact(kind, "by China to Japan").traits(), "a third state is no side");
        assertEquals(Traits.NONE, impact("by state harms political slightly lasts", "by Japan").traits());
        assertEquals(Set.of(Side.FIRST, Side.SECOND),
                impact("by state favours both harms political slightly lasts", "by Japan").traits().favours());
    }

    @Test
    void durations() {
        assertEquals(new Duration.Passing(Fade.NEVER), duration("lasts"));
        assertEquals(new Duration.Passing(new Fade(9)), duration("fades over 9 months"));
        assertEquals(new Duration.UntilEnded(new Fade(24)), duration("lasts until ended then fades over 24 months"));
        assertEquals(new Duration.UntilEnded(new Fade(12)), duration("lasts until ended"));
    }

    private static Duration duration(String clause) {
        return impact("by state harms political slightly " + clause, "by Japan").duration();
    }

    @Test
    void effectsHaveTheirLastingPart() {
        assertEquals(
                Map.of(Channel.POLITICAL, new Effect(-9, 0.15), Channel.CONTACT_OF_FIRST, new Effect(-9, 0.3)),
                impact("by state intensity harms political strongly, societal of actor strongly leaving 30% fades over 9 months",
                        "by Japan intensity severe").effects());
        assertEquals(
                Map.of(Channel.POLITICAL, new Effect(-6, 0)), impact("by state harms political strongly leaving 30% lasts", "by Japan").effects(),
                "all of it stays");
    }

    @Test
    void whatCardsTellOfLastingPartsIsWhatTheoriesReckonWith() {
        assertEquals(Effect.KEPT, EffectSizes.KEPT);
        var seen = impact("by state seen by both as good slightly fades over 9 months", "by Japan");
        assertEquals(Impact.LASTING_OF_A_VIEW, seen.on(Channel.VIEW_BY_FIRST).lastingShare());
    }

    private static final String RECORD = """
            kind Controls "Controls" { by state to state harms economic strongly lasts until ended cites book }
            kind Lifting "Lifting" { by state to state ends Controls cites book }
            event first on 2019-07 : Controls { by Japan to SouthKorea cites book }
            event second on 2019-08 : Controls { by Japan to SouthKorea cites book }
            event lifted2020 on 2020-03 : Lifting { by SouthKorea to Japan cites book }
            event elsewhere on 2019-09 : Controls { by Japan to China cites book }
            """;

    private static Set<String> ends(String planned, String event) {
        var lowered = Trial.lower("Trial", RECORD + "scenario Trial on Small as of 2020-12 for 24 months { " + planned + " }");
        return lowered.situation().storyline().events().stream().filter(each -> each.id().equals(event)).findFirst().orElseThrow().event().impact().endable();
    }

    @Test
    void anEndMayEndWhatStandsInTheRecordAndWhatIsPlanned() {
        var planned = "event lifted in 2021-06 : Lifting { by Japan to SouthKorea } event third in 2021-02 : Controls { by SouthKorea to Japan } ";
        assertEquals(Set.of("first", "third"), ends(planned, "lifted"));
        assertEquals(Set.of(), ends(planned, "third"));
        assertEquals(Set.of("first"), ends(planned + "event back in 2021-09 : Lifting { by Japan to SouthKorea ends first }", "back"));
    }

    @Test
    void aDocumentedEndNamesWhatItEnded() {
        var past = Trial.lower("Trial", RECORD + "scenario Trial on Small as of 2020-12 for 24 months { }").situation().past();
        var end = past.stream().filter(each -> each.event().id().equals("lifted2020")).findFirst().orElseThrow();
        assertEquals(List.of(List.of("second")), end.event().impact().ends());
        assertTrue(past.stream().filter(each -> each.stands()).map(each -> each.event().id()).toList().equals(List.of("first", "elsewhere")));
        var before = Trial.lower("Trial", RECORD + "scenario Trial on Small as of 2020-02 for 24 months { }").situation().past();
        assertFalse(before.stream().filter(each -> each.event().id().equals("second")).findFirst().orElseThrow().ended().isPresent());
    }
}
