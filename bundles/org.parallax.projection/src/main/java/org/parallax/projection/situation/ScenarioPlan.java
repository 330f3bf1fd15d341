package org.parallax.projection.situation;

import java.util.List;

/** What a scenario says of the future: what it assumes, plans and expects. */
public record ScenarioPlan(
        List<Assumption> assumptions, List<Shock> shocks, Storyline storyline, List<Expectation> expectations) {

    public ScenarioPlan {
        assumptions = List.copyOf(assumptions);
        shocks = List.copyOf(shocks);
        expectations = List.copyOf(expectations);
    }

    /** The same plan with another storyline. */
    public ScenarioPlan with(Storyline other) {
        return new ScenarioPlan(assumptions, shocks, other, expectations);
    }

    /** The same plan with other assumptions and shocks. */
    public ScenarioPlan with(List<Assumption> otherAssumptions, List<Shock> otherShocks) {
        return new ScenarioPlan(otherAssumptions, otherShocks, storyline, expectations);
    }
}
