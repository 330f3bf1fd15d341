package org.parallax.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.parallax.dsl.values.ParallaxValueConverters;

/** Binds what the language puts in place of the defaults of Xtext. */
public class ParallaxRuntimeModule extends AbstractParallaxRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return ParallaxValueConverters.class;
	}
}
