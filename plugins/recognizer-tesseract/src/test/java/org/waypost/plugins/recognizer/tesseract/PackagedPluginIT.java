package org.waypost.plugins.recognizer.tesseract;

import java.util.Map;
import java.util.Set;
import org.waypost.loader.PackagePolicy;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.recognizer.RecognizerFactory;
import org.waypost.testkit.pack.PackageContract;

class PackagedPluginIT extends PackageContract {
    @Override
    protected Map<Class<? extends SpiFactory<?, ?>>, Set<String>> factories() {
        return Map.of(RecognizerFactory.class, Set.of("tesseract"));
    }

    @Override
    protected PackagePolicy policy() {
        return PackagePolicy.bundled();
    }
}
