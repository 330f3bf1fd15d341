package org.parallax.theories.coercion;

import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.junit.TheoryContract;

class CoercionCatalystContractTest extends TheoryContract {

    @Override
    protected Theory theory() {
        return new CoercionCatalyst();
    }
}
