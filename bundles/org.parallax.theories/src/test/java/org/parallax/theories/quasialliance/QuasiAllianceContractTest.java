package org.parallax.theories.quasialliance;

import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.junit.TheoryContract;

class QuasiAllianceContractTest extends TheoryContract {

    @Override
    protected Theory theory() {
        return new QuasiAlliance();
    }
}
