package org.parallax.theories.persistence;

import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.junit.TheoryContract;

class PersistenceContractTest extends TheoryContract {

    @Override
    protected Theory theory() {
        return new Persistence();
    }
}
