package org.parallax.projection.run;

import java.util.Optional;
import org.parallax.projection.internal.simulation.OtherSetting;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.result.Tornado;

/** An input with the two ends it is moved to, the lower value first. */
record MovedInput(Tornado.Input input, Place low, Place high) {

    /** Makes the runs of an original in which an input is elsewhere. */
    @FunctionalInterface
    interface Setting {

        OtherSetting of(PreparedRun original);
    }

    /**
     * Where an input is moved to.
     *
     * @param setting empty where it is there anyway
     */
    record Place(double value, Optional<Setting> setting) {

        static Place to(double value, Setting setting) {
            return new Place(value, Optional.of(setting));
        }

        static Place asItIs(double value) {
            return new Place(value, Optional.empty());
        }
    }
}
