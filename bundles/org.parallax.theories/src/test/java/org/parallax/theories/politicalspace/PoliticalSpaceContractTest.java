package org.parallax.theories.politicalspace;

import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.junit.TheoryContract;

class PoliticalSpaceContractTest extends TheoryContract {

    @Override
    protected Theory theory() {
        return new PoliticalSpace();
    }
}
