/** Whether finding and leafing through mail grows slower with the mail of a location. */
package org.waypost.bench.search;
