package org.parallax.dsl;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.xtext.util.Modules2;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.InstalledRecords;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.loading.ReadingListener;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.loading.WorkspaceFactory;

/**
 * The language as a host uses it from plain Java. Create one and keep it: making it takes about half a second.
 * Safe for use by several threads; the workspaces it makes are not.
 */
public final class Language {

    private final Injector injector;

    private Language(Injector injector) {
        this.injector = injector;
    }

    /** The language with the theories and the installed records of a host. */
    public static Language with(TheoryCatalog theories, Supplier<List<InstalledRecord>> records) {
        return with(theories, records, binder -> { });
    }

    /** The language with the theories and the installed records of a host, and further services, such as those an editor needs. */
    public static Language with(TheoryCatalog theories, Supplier<List<InstalledRecord>> records, Module services) {
        return of(Modules2.mixin(binder -> {
            binder.bind(TheoryCatalog.class).toInstance(theories);
            binder.bind(InstalledRecords.class).toInstance(new InstalledRecords(records));
        }, services));
    }

    private static Language of(Module host) {
        ParallaxStandaloneSetup setup = new ParallaxStandaloneSetup() {
            @Override
            public Injector createInjector() {
                return Guice.createInjector(Modules2.mixin(new ParallaxRuntimeModule(), host));
            }
        };
        return new Language(setup.createInjectorAndDoEMFRegistration());
    }

    /** An empty workspace, independent of any other. */
    public Workspace newWorkspace() {
        return newWorkspace(ReadingListener.NONE);
    }

    /** An empty workspace, independent of any other, that reports all it reads to a listener. */
    public Workspace newWorkspace(ReadingListener readings) {
        return injector.getInstance(WorkspaceFactory.class).create(readings);
    }

    /** The services behind the language, for editors. */
    public Injector injector() {
        return injector;
    }
}
