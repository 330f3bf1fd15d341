package org.parallax.dsl;

import com.google.inject.Binder;
import java.util.Set;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.impl.STRINGValueConverter;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IDiagnosticConverter;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.formatting.ParallaxFormatter;
import org.parallax.dsl.linking.FirstScenario;
import org.parallax.dsl.linking.UnknownNames;
import org.parallax.dsl.parsing.GuardedParser;
import org.parallax.dsl.parsing.ParallaxResource;
import org.parallax.dsl.parsing.PlainSyntaxMessages;
import org.parallax.dsl.parsing.Utf8;
import org.parallax.dsl.scoping.ExportedElements;
import org.parallax.dsl.scoping.SimpleNames;
import org.parallax.dsl.validation.IssueConversion;
import org.parallax.dsl.validation.OwnChecks;
import org.parallax.dsl.values.ParallaxValueConverters;
import org.parallax.dsl.values.QuotedTextConverter;

/** Binds what the language puts in place of the defaults of Xtext. */
public class ParallaxRuntimeModule extends AbstractParallaxRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return ParallaxValueConverters.class;
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return GuardedParser.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return ParallaxResource.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return SimpleNames.class;
    }

    /** What is said about texts in quotes that cannot be read. */
    public Class<? extends STRINGValueConverter> bindSTRINGValueConverter() {
        return QuotedTextConverter.class;
    }

    /** What other files may refer to. */
    public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
        return ExportedElements.class;
    }

    /** What is said about names that cannot be found. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
        return UnknownNames.class;
    }

    /** How names are linked. */
    @Override
    public Class<? extends ILinker> bindILinker() {
        return FirstScenario.class;
    }

    /** What is said about syntax errors. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return PlainSyntaxMessages.class;
    }

    @Override
    public void configureRuntimeEncodingProvider(Binder binder) {
        binder.bind(IEncodingProvider.class)
                .annotatedWith(DispatchingProvider.Runtime.class).to(Utf8.class);
    }

    /** How files are laid out. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return ParallaxFormatter.class;
    }

    /**
     * A registry of its own, so that two languages in one process do not share checks, which hold what their host gave
     * them.
     */
    @Override
    public EValidator.Registry bindEValidatorRegistry() {
        return new EValidatorRegistryImpl();
    }

    /** How what Xtext finds becomes issues. */
    public Class<? extends IDiagnosticConverter> bindIDiagnosticConverter() {
        return IssueConversion.class;
    }

    /** EMF's own checks would report every unknown name a second time, in other words. */
    public Class<? extends CompositeEValidator> bindCompositeEValidator() {
        return OwnChecks.class;
    }

    /** Without a host nothing is known about theories, and none is accepted. */
    public TheoryCatalog bindTheoryCatalogToInstance() {
        return Set::of;
    }
}
