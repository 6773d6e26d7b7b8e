package org.waypost.spi.compliance;

import java.util.List;
import org.waypost.spi.SpiProduct;

/**
 * A set of rules as one tenant uses it. It carries every edition it ever shipped, so that a decision can be understood with
 * the rules that made it.
 *
 * @since 0.1
 */
public interface ComplianceRules extends SpiProduct {
    /**
     * The editions, the oldest first.
     *
     * @return stable names, for instance {@code 2024-06}; at least one
     * @since 0.1
     */
    List<String> editions();
}
