package org.parallax.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;
import org.parallax.dsl.ParallaxRuntimeModule;
import org.parallax.dsl.ParallaxStandaloneSetup;

/**
 * The language with its editor services, for tools that find languages as Xtext offers them. Parallax itself uses
 * {@link org.parallax.dsl.Language} instead. The language generator names this class in the service file it writes,
 * and writes the class again if it is missing.
 */
public class ParallaxIdeSetup extends ParallaxStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new ParallaxRuntimeModule(), new ParallaxIdeModule()));
    }
}
