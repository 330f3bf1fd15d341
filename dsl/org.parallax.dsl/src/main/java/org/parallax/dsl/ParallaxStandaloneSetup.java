package org.parallax.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;
import org.parallax.model.ParallaxPackage;

/**
 * Makes the language usable in plain Java, without an extension registry. Safe to call more than once and from
 * several threads: the registration it repeats is the same one.
 */
public class ParallaxStandaloneSetup extends ParallaxStandaloneSetupGenerated {

    @Override
    public void register(Injector injector) {
        EPackage.Registry.INSTANCE.putIfAbsent(ParallaxPackage.eNS_URI, ParallaxPackage.eINSTANCE);
        super.register(injector);
    }
}
