import Testing
import UpHuntSDK

@Suite struct JSONTests {
    @Test func whatIsReadIsWhatIsWritten() throws {
        let text = #"{"a":[1,2.5,true,null,"ü/\n"],"b":{"c":9007199254740993}}"#
        let value = try JSON(parsing: text)
        #expect(value.text == text)
        #expect(value["b"]?["c"]?.integer == 9_007_199_254_740_993)
        #expect(value["a"]?[1]?.double == 2.5)
        #expect(value["a"]?[9] == nil)
        #expect(throws: (any Error).self) { try JSON(parsing: "{") }
    }

    @Test func literalsAreValues() {
        let value: JSON = ["a": [1, 2.5, true, nil, "text"]]
        #expect(value["a"]?.array == [.integer(1), .number(2.5), .bool(true), .null, .string("text")])
    }

    @Test func aValueIsReadAsATypeOfOnesOwn() throws {
        struct Stars: Decodable, Equatable { let stars: Double }
        let value: JSON = ["stars": 4.5]
        #expect(try value.decode(Stars.self) == Stars(stars: 4.5))
    }
}
