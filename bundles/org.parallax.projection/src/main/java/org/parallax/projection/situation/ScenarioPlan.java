package org.parallax.projection.situation;

import java.util.List;

/**
 * What a scenario says of the future: what it assumes, plans and expects.
 *
 * @param held what somebody makes of the storyline; what it names and the storyline does not have is held nowhere
 */
public record ScenarioPlan(
        List<Assumption> assumptions, List<Shock> shocks, List<ParameterSetting> parameters, Storyline storyline,
        List<Expectation> expectations, Held held) {

    public ScenarioPlan {
        assumptions = List.copyOf(assumptions);
        shocks = List.copyOf(shocks);
        parameters = List.copyOf(parameters);
        expectations = List.copyOf(expectations);
    }

    /** A plan of which nothing is held. */
    public ScenarioPlan(
            List<Assumption> assumptions, List<Shock> shocks, List<ParameterSetting> parameters, Storyline storyline,
            List<Expectation> expectations) {
        this(assumptions, shocks, parameters, storyline, expectations, Held.NOTHING);
    }

    /** A plan that sets no parameter and of which nothing is held. */
    public ScenarioPlan(
            List<Assumption> assumptions, List<Shock> shocks, Storyline storyline, List<Expectation> expectations) {
        this(assumptions, shocks, List.of(), storyline, expectations);
    }

    /** The same plan with other parameters set. */
    ScenarioPlan setting(List<ParameterSetting> others) {
        return new ScenarioPlan(assumptions, shocks, others, storyline, expectations, held);
    }

    /** The same plan with another storyline. */
    public ScenarioPlan with(Storyline other) {
        return new ScenarioPlan(assumptions, shocks, parameters, other, expectations, held);
    }

    /** The same plan with other assumptions and shocks. */
    public ScenarioPlan with(List<Assumption> otherAssumptions, List<Shock> otherShocks) {
        return new ScenarioPlan(otherAssumptions, otherShocks, parameters, storyline, expectations, held);
    }

    /** The same plan with this held and nothing else. */
    ScenarioPlan holding(Held other) {
        return new ScenarioPlan(assumptions, shocks, parameters, storyline, expectations, other);
    }
}
