/**
 * A courier that belongs to the location itself: a van or a bike. Prices come from the settings, labels are drawn here, and
 * nobody is asked over the network.
 */
package ${package};
