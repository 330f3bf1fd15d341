package org.parallax.theories.clash;

import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.junit.TheoryContract;

class ClashOfRealitiesContractTest extends TheoryContract {

    @Override
    protected Theory theory() {
        return new ClashOfRealities();
    }
}
