package org.parallax.projection.internal.simulation;

import java.util.Optional;

/**
 * An original with one input elsewhere.
 *
 * @param scenario the original's runs then
 * @param reference what the original is held against, where that runs otherwise then too
 */
public record OtherSetting(Variant scenario, Optional<PreparedRun> reference) {

    /** With an input of the scenario elsewhere, which what it is held against does not have. */
    public static OtherSetting of(Variant scenario) {
        return new OtherSetting(scenario, Optional.empty());
    }

    /** With an input elsewhere that both have. */
    public static OtherSetting ofBoth(PreparedRun scenario, PreparedRun reference) {
        return new OtherSetting(Variant.of(scenario), Optional.of(reference));
    }
}
