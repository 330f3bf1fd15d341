package org.parallax.theory.kit;

import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.junit.TheoryContract;

class KernelContractTest extends TheoryContract {

    @Override
    protected Theory theory() {
        return new Kernel();
    }
}
