package org.parallax.theories.climatology;

import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.junit.TheoryContract;

class ClimatologyContractTest extends TheoryContract {

    @Override
    protected Theory theory() {
        return new Climatology();
    }
}
