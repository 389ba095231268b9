/** For the layers that start a browser or tear at the house: 120 s a test. Jest has no setting for it per project. */
import.meta.jest.setTimeout(120_000);
