package org.parallax.theories.technology;

import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.junit.TheoryContract;

class TechnologyRivalryContractTest extends TheoryContract {

    @Override
    protected Theory theory() {
        return new TechnologyRivalry();
    }
}
